/** The compact form of Thrift, as far as the headers of Parquet files are written in it. */
import { varint } from "./column-bytes.ts";

/** A value with the wire type that its field names. */
type Value =
  | { readonly type: "i32" | "i64"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "list"; readonly value: readonly Value[] }
  | { readonly type: "struct"; readonly value: Struct };

/** Field numbers rise; a field of `undefined` is left out. */
type Struct = readonly (readonly [field: number, value: Value | undefined])[];

const WIRE: Readonly<Record<Value["type"], number>> = { i32: 5, i64: 6, text: 8, list: 9, struct: 12 };
const FEW = 15;

export const i32 = (value: number): Value => ({ type: "i32", value });
export const i64 = (value: number): Value => ({ type: "i64", value });
export const text = (value: string): Value => ({ type: "text", value });
export const list = (value: readonly Value[]): Value => ({ type: "list", value });
export const struct = (...value: Struct): Value => ({ type: "struct", value });

export function thriftBytes(value: Value): Buffer {
  switch (value.type) {
    case "i32":
    case "i64":
      // Zigzag of a number that is not negative.
      return varint(2 * value.value);
    case "text": {
      const bytes = Buffer.from(value.value);
      return Buffer.concat([varint(bytes.length), bytes]);
    }
    case "list":
      return listBytes(value.value);
    case "struct":
      return structBytes(value.value);
  }
}

function listBytes(values: readonly Value[]): Buffer {
  const kind = WIRE[values[0]?.type ?? "struct"];
  const head =
    values.length < FEW
      ? Buffer.of((values.length << 4) | kind)
      : Buffer.concat([Buffer.of((FEW << 4) | kind), varint(values.length)]);
  return Buffer.concat([head, ...values.map(thriftBytes)]);
}

function structBytes(fields: Struct): Buffer {
  const parts: Buffer[] = [];
  let before = 0;
  for (const [field, value] of fields) {
    if (value === undefined) continue;
    parts.push(Buffer.of(((field - before) << 4) | WIRE[value.type]), thriftBytes(value));
    before = field;
  }
  return Buffer.concat([...parts, Buffer.of(0)]);
}
