/** A plain graph of `size` people who all attended one event: quick to make, easy to count. */

export function graphOfSize(size) {
  const id = (i) => `p${String(i).padStart(8, "0")}`;
  const people = Array.from({ length: size }, (_, i) => i);
  return {
    nodes: [
      { id: "e", label: "Event", name: "大会", props: { title: "大会", mentions: size } },
      ...people.map((i) => ({
        id: id(i),
        label: "Person",
        name: `与会者${i}`,
        props: { mentions: 1 },
      })),
    ],
    edges: people.map((i) => ({
      id: `a${id(i)}`,
      type: "ATTENDED",
      from: id(i),
      to: "e",
      fromLabel: "Person",
      toLabel: "Event",
      props: { statements: 1, roles: ["attend"] },
    })),
  };
}
