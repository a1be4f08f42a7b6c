// Who leads the chains $ids, holds posts at their enterprises or took part in events that concern them.
// zh: 谁在推动这些产业链？
// en: Who stands behind these chains?
// $ids: strings, c1
// columns: id, person, what, detail, through, edge
MATCH (p:Person)-[r:LEADS_CHAIN]->(c:IndustryChain) WHERE c.id IN $ids
RETURN p.id AS id, p.name AS person, 'LEADS_CHAIN' AS what, coalesce(r.role, '') AS detail, c.name AS through, r.id AS edge
UNION
MATCH (p:Person)-[r:HOLDS]->(b:Enterprise)-[:IN_CHAIN]->(c:IndustryChain) WHERE c.id IN $ids
RETURN p.id AS id, p.name AS person, 'HOLDS' AS what, coalesce(r.title, '') AS detail, b.name AS through, r.id AS edge
UNION
MATCH (p:Person)-[r:ATTENDED]->(e:Event)-[:CONCERNS]->(c:IndustryChain) WHERE c.id IN $ids
RETURN p.id AS id, p.name AS person, 'ATTENDED' AS what, coalesce(e.date, '') AS detail, e.title AS through, r.id AS edge
