// People, enterprises and organizations with most ties, news articles aside.
// zh: 谁是网络里的枢纽？
// en: Who are the hubs of the network?
// $limit: integer, 20, default 100
// columns: name, ties
MATCH (n:Person|Enterprise|Organization)-[e:HOLDS|LEADS_CHAIN|ATTENDED|ORGANIZED|IN_CHAIN|INVESTS_IN|PART_OF|MEMBER_OF|SIGNED_WITH|SUPPLIES|RECEIVED]-()
WITH n, count(DISTINCT e.id) AS ties
RETURN n.name AS name, ties
ORDER BY ties DESC, name
LIMIT $limit
