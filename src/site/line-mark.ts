/** Where a block of the body stands in the raw file. */
export interface LineMark {
  /** Address of the line in the ledger: `source/#L7`. */
  href: string;
  line: number;
  /** What a screen reader says: «line 7 of the raw text». */
  label: string;
  /** Whether it is the standfirst. */
  lead: boolean;
}
