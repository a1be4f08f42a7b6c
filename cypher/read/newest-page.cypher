// The day of the newest page.
// zh: 最新的一版是哪一天的？
// en: Of which day is the newest page?
// columns: newest
MATCH (g:Page) WHERE g.date IS NOT NULL AND g.date <> ''
RETURN max(g.date) AS newest
