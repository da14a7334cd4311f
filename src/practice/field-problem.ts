/** A sentence on what is wrong with one field of a form. */
export interface FieldProblem {
  /** The field's id on its page, e.g. "baseline" */
  field: string;
  problem: string;
}
