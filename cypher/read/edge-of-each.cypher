// One edge of each of $ids that a sentence says: somebody's presence at an event, a post at a body, the place of a firm.
// zh: 关于它们各有哪一条记载？
// en: What is one thing known of each?
// $ids: strings, x1|x2
// columns: id, edge
MATCH (n)-[r:HOLDS|LEADS_CHAIN|ATTENDED|ORGANIZED|HELD_AT|CONCERNS|IN_CHAIN|LOCATED_IN|INVESTS_IN|PART_OF|MEMBER_OF|SIGNED_WITH|SUPPLIES|RECEIVED]-(m)
WHERE n.id IN $ids
RETURN n.id AS id, min(r.id) AS edge
ORDER BY id
