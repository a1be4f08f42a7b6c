/** A page's text as printed, line ends and all: one article in its place, what is sought under the highlighter. */
import { useEffect, useRef } from "react";
import type { PagePart, PrintedPage } from "../../src/http/contract.ts";
import "../styles/printed.css";

type Span = PrintedPage["marks"][number];

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
  readonly inArticle: boolean;
}

/** The article that holds the first of the places, or none. */
export function articleAt(articles: readonly PagePart[], marks: readonly Span[]): PagePart | undefined {
  const [first] = marks;
  if (first === undefined) return undefined;
  return articles.find(({ spans }) => spans.some((span) => holds(span, first.start)));
}

export function PrintedText({
  text,
  article,
  marks,
}: {
  text: string;
  article: PagePart | undefined;
  marks: readonly Span[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const spans = article?.spans ?? [];
  const seen = `${marks[0]?.start ?? ""} ${spans[0]?.start ?? ""} ${text.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` stands for what is shown
  useEffect(() => {
    const place = box.current?.querySelector("mark") ?? box.current?.querySelector(".in-article");
    if (place instanceof HTMLElement && box.current !== null) {
      box.current.scrollTop +=
        place.getBoundingClientRect().top - box.current.getBoundingClientRect().top - 120;
    }
  }, [seen]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <div className="printed-text" ref={box} tabIndex={0}>
      {pieces(text, spans, marks).map(({ start, text: words, marked, inArticle }) =>
        marked ? (
          <mark key={start} className={inArticle ? "in-article" : undefined}>
            {words}
          </mark>
        ) : inArticle ? (
          <span key={start} className="in-article">
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </div>
  );
}

/** Cuts the text wherever an article or a mark begins or ends. */
function pieces(text: string, spans: readonly Span[], marks: readonly Span[]): readonly Piece[] {
  const ends = [...spans, ...marks].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    start,
    text: text.slice(start, cuts[i + 1]),
    marked: marks.some((span) => holds(span, start)),
    inArticle: spans.some((span) => holds(span, start)),
  }));
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
