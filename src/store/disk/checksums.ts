/** Checksums of the files of a generation: what was written is compared with what is read, since disks and copies lose bytes. */
import { readdirSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { sumInHex } from "../../text/checksum.ts";

export interface FileSum {
  readonly bytes: number;
  /** CRC-32 as hexadecimal digits. */
  readonly crc: string;
}

/** By the name of the file. */
export type Checksums = Readonly<Record<string, FileSum>>;

const BLOCK = 1 << 20;

/** Of every file in a folder. */
export async function checksumsOf(folder: string): Promise<Checksums> {
  const sums: Record<string, FileSum> = {};
  for (const name of readdirSync(folder).sort()) sums[name] = await fileSum(join(folder, name));
  return sums;
}

/**
 * Name of the first file that is not as it was written, `null` where all are. Files of more than `most` bytes in all are
 * compared by their sizes alone.
 */
export async function damagedFile(
  folder: string,
  sums: Checksums,
  most = Number.POSITIVE_INFINITY,
): Promise<string | null> {
  const files = Object.entries(sums);
  const odd = files.find(([name, { bytes }]) => sizeOf(join(folder, name)) !== bytes);
  if (odd !== undefined) return odd[0];
  if (files.reduce((all, [, { bytes }]) => all + bytes, 0) > most) return null;
  for (const [name, { crc }] of files) if ((await fileSum(join(folder, name))).crc !== crc) return name;
  return null;
}

/** `null` for a file that is not there. */
function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

/** Of one file, read piece by piece. */
export async function fileSum(path: string): Promise<FileSum> {
  const file = await open(path);
  try {
    const block = Buffer.allocUnsafe(BLOCK);
    let [bytes, crc] = [0, 0];
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK, bytes);
      if (bytesRead === 0) return { bytes, crc: sumInHex(crc) };
      crc = crc32(block.subarray(0, bytesRead), crc);
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}
