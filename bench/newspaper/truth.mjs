/** What one article truly says, in the shape of the annotated pages. */

export function emptyTruth(headline, starts) {
  return {
    headline,
    starts,
    bylines: [],
    persons: [],
    organizations: [],
    chains: [],
    places: [],
    projects: [],
    policies: [],
    honors: [],
    positions: [],
    chain_roles: [],
    events: [],
    relations: [],
  };
}

/** Adds what is named to a truth, each thing once, each form once; `people` tells those of one name apart by id. */
export function tellerOf(truth, people) {
  const named = (list, name, forms, more = {}) => {
    const known = truth[list].find((each) => each.name === name);
    const entry = known ?? { name, ...more, mentions: [] };
    if (known === undefined) truth[list].push(entry);
    for (const form of forms) if (!entry.mentions.includes(form)) entry.mentions.push(form);
    return name;
  };
  const org = (name, label, ...forms) =>
    named("organizations", name, forms.length > 0 ? forms : [name], { label });
  const person = ({ name, id }) => {
    people.set(name, id);
    return named("persons", name, [name]);
  };
  return {
    person,
    org,
    firm: (firm, ...forms) => org(firm.name, "Enterprise", ...forms),
    chain: (name, form = name) => named("chains", name, [form]),
    place: (name) => named("places", name, [name]),
    project: (name) => named("projects", name, [name]),
    honor: (name, recipient) => {
      truth.honors.push({ name, recipients: [recipient] });
      truth.relations.push({ type: "RECEIVED", from: recipient, to: name, evidence: name });
    },
    /** A leader with the post as printed, its body among the organizations. */
    post: (leader, printed) => {
      const { title, org: body } = leader;
      const name = person(leader);
      if (!truth.positions.some((each) => each.person === name && each.title === title)) {
        truth.positions.push({ person: name, title, org: body });
      }
      org(body, /公司$/.test(body) ? "Enterprise" : "Organization", printed ?? body);
    },
    leads: (person, role, chain) => truth.chain_roles.push({ person, role, chain }),
    event: (event) => {
      truth.events.push({
        id: `e${truth.events.length + 1}`,
        place: null,
        organizers: [],
        concerns: [],
        ...event,
      });
    },
    relation: (type, from, to, evidence) => truth.relations.push({ type, from, to, evidence }),
  };
}

export function attendant(name, ...roles) {
  return { name, kind: "Person", roles };
}
