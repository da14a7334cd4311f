/** Escape closes the preview of a reference or a glossary word; it opens again once pointer and focus have left. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const mark of document.querySelectorAll<HTMLElement>('.has-preview:is(:hover, :focus-within)'))
    mark.dataset['dismissed'] = '';
});

const reopen = ({ target }: Event): void => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('.has-preview[data-dismissed]') : null;
  if (mark && !mark.matches(':hover')) delete mark.dataset['dismissed'];
};
/** What a pointer has opened stays for the pointer's way to it. */
document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof Element)
    target.closest<HTMLElement>('.has-preview')?.setAttribute('data-pointed', '');
});
document.addEventListener('focusout', reopen);
document.addEventListener('pointerout', reopen);
