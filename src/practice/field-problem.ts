/** A sentence on what is wrong with one field of a form; it says by itself which field it means. */
export interface FieldProblem {
  /** The field's id on its page, e.g. "baseline" */
  field: string;
  says: string;
}
