// People of the same name who are kept apart.
// zh: 哪些同名的人被视为不同的人？
// en: Which people of one name are kept apart?
// columns: name, people
MATCH (p:Person)
WITH p.name AS name, count(*) AS people
WHERE people > 1
RETURN name, people
ORDER BY people DESC, name
