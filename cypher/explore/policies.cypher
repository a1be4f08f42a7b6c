// Policy documents by how many articles name them.
// zh: 哪些政策文件被提到最多？
// en: Which policies are named most?
// $limit: integer, 20, default 100
// columns: policy, articles, firstSeen
MATCH (p:Policy)
RETURN p.name AS policy, p.articles AS articles, p.firstSeen AS firstSeen
ORDER BY articles DESC, policy
LIMIT $limit
