/**
 * A page of words that nobody has written yet is not linked to; everything else leads somewhere.
 * @param dress `pages`: addresses below `/paginas` that exist; null while the CMS has never answered
 */
export const leadsSomewhere = (dress: { pages: Set<string> | null } | null, href: string) =>
  !dress?.pages || !/^(\/en)?\/paginas\//.test(href) || dress.pages.has(href.replace(/^\/en/, ''))
