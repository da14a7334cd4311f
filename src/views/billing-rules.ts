import { type Validity, validityOf } from '../evidence/validity.ts';
import { must } from '../lib/must.ts';
import type { BillingRule } from '../practice/schema/billing-rule.ts';
import { billingRules, sources } from './collections.ts';
import { type SourceView, viewSource } from './sources.ts';
import { today } from './today.ts';

/** What one payer, code or way of counting asks, each line with who says so. */
export interface BillingRuleView {
  id: string;
  name: string;
  lines: { text: string; source: SourceView }[];
  notConfirmed: string[];
  validity: Validity;
}

/** Everything that the page on timed units prints of the records, in their order. */
export async function billingPage() {
  const { all } = await billingRules();
  const { get } = await sources();
  const view = (rule: BillingRule): BillingRuleView => ({
    ...rule,
    lines: rule.lines.map(({ text, source }) => ({
      text,
      source: viewSource(get(source, `src/content/billing-rules/${rule.id}.yml`)),
    })),
    validity: validityOf(rule, today),
  });
  const about = (what: BillingRule['about']) =>
    all
      .filter((rule) => rule.about === what)
      .toSorted((a, b) => a.position - b.position)
      .map(view);
  return {
    codes: about('code'),
    counting: about('counting'),
    payers: about('payer'),
    modifiers: about('modifier'),
    aliases: all.flatMap(({ aliases }) => aliases),
    checkedOn: must(
      all.map((rule) => rule.checkedOn).toSorted()[0],
      'src/content/billing-rules: expected a record',
    ),
    nextCheck: must(
      all.map((rule) => rule.nextCheck).toSorted()[0],
      'src/content/billing-rules: expected a record',
    ),
  };
}
