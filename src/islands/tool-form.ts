import { showProblems } from './show-problems.ts';

/** A tool with one form and one answer below it: without a script neither is seen. It keeps and sends nothing. */
export abstract class ToolForm extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-form]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (!form || !result) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    form.hidden = false;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.answer(form, result);
      },
      { signal },
    );
    // An answer that no longer fits what is entered must not stand.
    const changed = () => {
      result.hidden = true;
      this.changed(form);
    };
    form.addEventListener('input', changed, { signal });
    const back = () => form.querySelector<HTMLElement>('input, select, textarea')?.focus();
    form.addEventListener(
      'reset',
      () => {
        showProblems(form, [], '');
        // The fields are emptied after this event.
        setTimeout(changed);
        back();
      },
      { signal },
    );
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    this.querySelector('[data-back]')?.addEventListener('click', back, { signal });
    // A browser that comes back to the page may bring what was entered along.
    changed();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Shows the answer to what is entered, or what is wrong with it. */
  protected abstract answer(form: HTMLFormElement, result: HTMLElement): void;

  /** Tells beside the fields what follows from them, as they change. */
  protected changed(_form: HTMLFormElement): void {}
}

/** One line of a list. */
export function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
