type Victim = { document: { id: string; due: string } }

const FEDERATION = 'federation' as const
const documents = '/desk/organizations/:handle/documents'
const ofDocument = ({ document }: Victim) => ({ id: document.id })
const ofFile = (victim: Victim) => ({ ...ofDocument(victim), format: 'pdf' })

/** Of documents for the tax office, as known-routes.ts names all. */
export const TAX_ROUTES = {
  'GET /purchases/:token/receipt': { for: 'public' as const },
  'GET /purchases/:token/documents/:id/:format': { for: 'public' as const },
  [`GET ${documents}`]: { for: FEDERATION },
  [`GET ${documents}/:id`]: { for: FEDERATION, params: ofDocument },
  [`GET ${documents}/:id/files/:format`]: { for: FEDERATION, params: ofFile },
  [`GET ${documents}/months/:month/:file`]: {
    for: FEDERATION,
    params: () => ({ month: '2026-11', file: 'document.xlsx' }),
  },
  [`POST ${documents}/:id/recording`]: {
    for: FEDERATION,
    params: ({ document }: Victim) => ({ id: document.due }),
    body: () => ({ folio: '12', issuedOn: '2026-11-29', seenClp: 1000 }),
  },
  [`POST ${documents}/:id/files`]: { for: FEDERATION, params: ofDocument },
  [`POST ${documents}/:id/annulment`]: {
    for: FEDERATION,
    params: ofDocument,
    body: () => ({ reason: 'No es mío' }),
  },
}
