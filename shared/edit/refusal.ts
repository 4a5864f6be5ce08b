/** Why an edit cannot be made, in a sentence for the person who tried. The design is unchanged. */
export interface EditRefusal {
  readonly reason: string;
}
