/** Pages of Medusa's panel that are open (modules/access/rules/panel-access.ts). Whatever else it would offer is not shown. */
const OPEN_PAGES = [
  '/orders',
  '/products',
  '/settings',
  '/settings/store',
  '/settings/users',
  '/settings/profile',
]

/**
 * What a page of Medusa's draws that is done elsewhere, or would contradict what ours shows: money and parts of an order
 * are in our widgets, a product is written by its group, and who works in the panel is in ours too.
 */
const CLOSED_SECTIONS = [
  'OrderActiveEditSection',
  'ActiveOrderClaimSection',
  'ActiveOrderExchangeSection',
  'ActiveOrderReturnSection',
  'OrderSummarySection',
  'OrderPaymentSection',
  'OrderFulfillmentSection',
  'OrderActivitySection',
  'ProductMediaSection',
  'ProductOptionSection',
  'ProductVariantSection',
  'ProductSalesChannelSection',
  'ProductShippingProfileSection',
  'ProductOrganizationSection',
  'ProductAttributeSection',
  'ProfileMfaSection',
  'StoreGeneralSection',
  'StoreCurrencySection',
  'StoreLocaleSection',
  'UserListTable',
]

/** Pages that are only read: no menu and no button of theirs does anything that is open. */
const READ_ONLY = /dashboard\/dist\/(?:(?:order|product)-(?:list|detail)|profile-detail)-\w+\.mjs$/

const HELPERS = `
const OPEN_PAGES = new Set(${JSON.stringify(OPEN_PAGES)});
const openOnly = (entries) => entries
  .filter((entry) => !entry.to || OPEN_PAGES.has(entry.to))
  .map((entry) => entry.items ? { ...entry, items: entry.items.filter((item) => OPEN_PAGES.has(item.to)) } : entry);
`

/** Each list of entries, cut to what is open where it is made. */
const LISTS = ['useCoreRoutes', 'useSettingRoutes', 'useGlobalShortcuts']

const onlyOpenEntries = (code: string) =>
  LISTS.reduce(
    (text, name) =>
      text.replace(
        `var ${name} = () => {`,
        `var ${name} = () => openOnly(Every${name}());\nvar Every${name} = () => {`,
      ),
    code
      // Of what is for developers nothing is open, and it asks closed addresses.
      .replace(
        'var useDeveloperRoutes = () => {',
        'var useDeveloperRoutes = () => [];\nvar EveryuseDeveloperRoutes = () => {',
      )
      .replace('getMenu("coreExtensions")', '$&.filter((item) => !item.nested || OPEN_PAGES.has(item.to))'),
  )

/** Of the search, only jumping to an open page is left: what it finds by words comes from a closed address. */
const onlyOpenSearch = (code: string) =>
  code.replace(
    /Object\.entries\(DEFAULT_SEARCH_ENTITIES\)\s*\);\s*var customized = false;/,
    `Object.entries(DEFAULT_SEARCH_ENTITIES)
      .filter(([, entity]) => OPEN_PAGES.has(entity.shortcut?.to))
      .map(([name, entity]) => [name, { ...entity, transform: undefined }]));
    var customized = true;`,
  )

const SECTION = new RegExp(
  String.raw`jsx\d*\(LayoutComposer\.Entry, \{ id: "(?:${CLOSED_SECTIONS.join('|')})"`,
  'g',
)
/** What Medusa has a field for and we keep elsewhere would be told as empty. */
const EMPTY_ROW = /jsx\d*\(\s*SectionRow\d*,\s*\{\s*title: t\("fields\.(?:subtitle|material|discountable)"\)/g
const withoutSections = (code: string) =>
  code
    .replace(SECTION, 'null && $&')
    .replace(EMPTY_ROW, 'null && $&')
    .replaceAll(/detailPageDefaultEntries\(\w+(?:, \{[^}]*\})?\)/g, 'null')

const ACTS = /(jsxs?\d*)\(\s*(?:ActionMenu|Button)\d*,/g
const withoutActs = (code: string) => `const ClosedAct = () => null;\n${code.replace(ACTS, '$1(ClosedAct,')}`

/** A module of the dashboard without what is closed. */
export function withoutClosedParts(code: string, id: string): string {
  if (!id.includes('@medusajs/dashboard/dist/')) return code
  const cut = withoutSections(onlyOpenSearch(onlyOpenEntries(code)))
  const read = READ_ONLY.test(id.split('?')[0] ?? '') ? withoutActs(cut) : cut
  return /OPEN_PAGES|openOnly/.test(read) ? HELPERS + read : read
}
