/**
 * Addresses that have moved, and the page that took their place; both without the site's sub-folder, both ending in "/". A
 * line stays for good: links to the old address do. Files for programs do not move: they stay where they are.
 */
export const redirects: Record<string, string> = {
  '/faq/': '/questions/',
};
