import { formatDay } from '../lib/date.ts';
import { count } from '../lib/text.ts';
import { unprintable } from '../practice/pdf-text.ts';
import { checkReferral, type ReferralProblem, type ReferralValues } from '../practice/referral-check.ts';
import { copyForPrint } from './copy-for-print.ts';
import { localDay } from './local-day.ts';
import { showProblems } from './show-problems.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

// With more, the names alone fit on one page beside the rest.
const mostExplained = 4;

/** The referral: checked, printed or handed over as a PDF on the device; it stores nothing and sends nothing. */
class ReferralForm extends HTMLElement {
  #listening: AbortController | undefined;
  /** The number of visits that was worked out; one of the clinician's own stays as it is. */
  #workedOut = '';

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const form = this.querySelector('form');
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false;
    form?.addEventListener('input', () => this.#follow(), { signal });
    form?.addEventListener('submit', (event) => this.#print(event), { signal });
    this.querySelector('[data-pdf]')?.addEventListener('click', () => void this.#handOver(), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(form), { signal });
    // A browser may bring back what stood in a field before the page was reloaded.
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #fields(): Field[] {
    return [...this.querySelectorAll<Field>('[data-field]')];
  }

  get #values(): ReferralValues {
    return Object.fromEntries(this.#fields.map(({ id, value }) => [id, value]));
  }

  get #ticked(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-reason]:checked')];
  }

  /** Keeps the number of visits and the paper in step with what is written. */
  #follow(): void {
    const { weekly, weeks, visits = '' } = this.#values;
    const product = Number(weekly) * Number(weeks);
    const field = this.#fields.find(({ id }) => id === 'visits');
    if (field && product > 0 && (visits === '' || visits === this.#workedOut)) {
      this.#workedOut = String(product);
      field.value = this.#workedOut;
    }
    for (const one of this.#fields)
      copyForPrint(one, one.type === 'date' && one.value ? formatDay(one.value) : one.value);
    const ticked = this.#ticked;
    const reasons = this.querySelector<HTMLElement>('[data-reasons]');
    if (reasons) reasons.toggleAttribute('data-many', ticked.length > mostExplained);
    const waits = ticked.filter(({ dataset }) => dataset['level'] === 'not-now').map(nameOf);
    this.querySelector('[data-not-now]')?.replaceChildren(
      waits.length > 0 ? `Not now: ${waits.join('; ')}. Let the referral wait until this has cleared.` : '',
    );
  }

  #print(event: Event): void {
    event.preventDefault();
    if (this.#isInOrder(checkReferral(this.#values, localDay()))) print();
  }

  async #handOver(): Promise<void> {
    const values = this.#values;
    const found = checkReferral(values, localDay());
    const letters = Object.entries(values).flatMap(([field, value]): ReferralProblem[] => {
      const bad = unprintable(value);
      const says = `A PDF from here cannot hold ${bad.join(' ')}. Write it another way, or print the form instead.`;
      return bad.length > 0 && !found.some((one) => one.field === field) ? [{ field, says }] : [];
    });
    if (!this.#isInOrder([...found, ...letters])) return;
    this.#say('The PDF is being made.');
    try {
      const { referralPdf } = await import('../practice/referral-pdf.ts');
      const reasons = [...this.querySelectorAll<HTMLInputElement>('[data-reason]')];
      const ticked = this.#ticked.map(({ value }) => value);
      saveFile(await referralPdf(reasons.map(precautionOf), { values, ticked }));
      this.#say('The PDF is ready: your browser saves it as referral.pdf. Print it to sign it.');
    } catch {
      this.#say(
        'The part that makes the PDF could not be loaded. It needs the network once. What you wrote is still here: try again later, or print the form now.',
      );
    }
  }

  #isInOrder(problems: ReferralProblem[]): boolean {
    const order = this.#fields.map(({ id }) => id);
    const sorted = problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
    const title = `${count(sorted.length, 'answer')} to mend before the form is complete`;
    showProblems(this, sorted, title);
    this.#say('');
    return sorted.length === 0;
  }

  #clear(form: HTMLFormElement | null): void {
    form?.reset();
    this.#workedOut = '';
    showProblems(this, [], '');
    this.#follow();
    this.#say('The form is empty.');
    this.#fields[0]?.focus();
  }

  #say(words: string): void {
    this.querySelector('[data-status]')?.replaceChildren(words);
  }
}

const textIn = (input: HTMLElement, selector: string): string =>
  input.closest('label')?.querySelector(selector)?.textContent ?? '';

const nameOf = (input: HTMLElement): string => textIn(input, '[data-name]');

const precautionOf = (input: HTMLInputElement) => ({
  id: input.value,
  name: nameOf(input),
  levelName: input.dataset['levelName'] ?? '',
  adapt: textIn(input, '[data-adapt]'),
});

function saveFile(bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
  link.download = 'referral.pdf';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('referral-form', ReferralForm);
