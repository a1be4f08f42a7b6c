/** Titles of documents in 《…》. */

/** 《…》 with a title of up to this many characters. */
export const TITLED = /《([^《》\n]{2,60})》/g;
/** 「关于…」 opens the title of a document, never of a song. */
export const DOCUMENT_OPENING = /^(?:关于|中华人民共和国|国务院)/;
export const TITLE_TAIL = /(?:（[^）]*）|\([^)]*\)|[\d—–-]+年?)+$/;
export const TITLE_YEAR = /[（(]\d{4}/;
