/** What an export is made of. */

/** A piece of a file. Pieces of one file follow each other; `csv` makes several files, every other format one. */
export interface ExportPiece {
  readonly file: string;
  readonly text: string;
}
