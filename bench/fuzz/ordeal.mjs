/** What every page must stand, whatever its bytes: it is read or refused, in time, and every find leads back to its words. */

/** Milliseconds of processor time for a page of no length, and for each kilobyte. */
const PATIENCE = { page: 3000, kilobyte: 60 };

/** What is wrong with how a page was read: an empty list where nothing is. `read` gives a reading or throws. */
export function faultsOf(bytes, read, clock = processorTime) {
  const begun = clock();
  let reading;
  try {
    reading = read(bytes);
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : error}`];
  }
  const took = clock() - begun;
  const allowed = PATIENCE.page + (PATIENCE.kilobyte * bytes.length) / 1024;
  const late = took > allowed ? [`took ${took.toFixed(0)} ms for ${bytes.length} bytes`] : [];
  if (reading.page === null) return reading.issues.length > 0 ? late : [...late, "refused without a reason"];
  return [...late, ...lostQuotes(reading)];
}

/** Milliseconds that this process has worked: what else the machine does is no fault of a page. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function lostQuotes({ page, articles, mentions, statements }) {
  const known = new Set(articles.map(({ index }) => index));
  const stray = statements.filter(({ evidence }) => !known.has(evidence.article));
  const moved = statements.filter(
    ({ evidence: { span, quote } }) => page.text.slice(span.start, span.end) !== quote,
  );
  const outside = mentions.filter(
    ({ span }) => !(span.start >= 0 && span.start < span.end && span.end <= page.text.length),
  );
  return [
    ...stray.map(({ id }) => `statement ${id} of no article`),
    ...moved.map(({ id }) => `statement ${id} does not lead back to its quote`),
    ...outside.map(({ name }) => `mention ${name} outside the page`),
  ];
}
