/** Functions that only compute: the ones of Neo4j 5, then the ones of the embedded engine. Everything else is refused. */

const OF_NEO4J = `
  avg collect count max min percentilecont percentiledisc stdev stdevp sum
  coalesce elementid endnode exists head id isempty isnan keys labels last length nodes nullif properties
  relationships reverse size startnode tail timestamp type valuetype
  toboolean tobooleanornull tobooleanlist tofloat tofloatornull tofloatlist tointeger tointegerornull
  tointegerlist tostring tostringornull tostringlist
  char_length character_length left lower btrim ltrim right rtrim replace split substring tolower toupper upper
  abs ceil floor round sign rand e exp log log10 sqrt acos asin atan atan2 cos cot degrees haversin pi radians sin tan
  date date.truncate datetime datetime.truncate datetime.fromepoch datetime.fromepochmillis
  localdatetime localdatetime.truncate localtime localtime.truncate time time.truncate
  duration duration.between duration.indays duration.inmonths duration.inseconds`;

const OF_EMBEDDED = `
  label offset rels is_trail is_acyclic cost typeof nullif ifnull constant_or_null greatest least
  count_if histogram
  concat concat_ws contains starts_with ends_with prefix suffix lcase ucase initcap levenshtein list_to_string
  regexp_matches regexp_full_match regexp_replace regexp_extract regexp_extract_all regexp_split_to_array
  split_part str_split string_split string_to_array substr
  list_contains list_has list_has_all list_distinct list_unique list_sort list_reverse list_reverse_sort list_extract
  list_element list_slice list_sum list_product list_position list_indexof list_concat list_cat list_append
  list_prepend list_any_value list_creation list_filter list_transform list_reduce array_contains array_has
  array_position array_indexof array_extract array_slice element_at
  map map_keys map_values map_extract cardinality struct_extract struct_pack
  cast to_int64 to_int32 to_double to_float to_string to_bool to_date
  date_part datepart date_trunc datetrunc dayname monthname last_day make_date year month day current_date
  ceiling cbrt factorial ln log2 pow even`;

/** Names in lower case. */
export const READING_FUNCTIONS: ReadonlySet<string> = new Set(
  `${OF_NEO4J} ${OF_EMBEDDED}`.trim().split(/\s+/),
);
