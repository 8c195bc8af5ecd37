/** Medusa's states of a product, as they are used here: paused is `draft`. */
export type ProductStatus = 'proposed' | 'rejected' | 'published' | 'draft'

export type Landing = {
  /** Whether its words become the product's now, or wait beside it. */
  isWritten: boolean
  /** Where something goes out at once, the gate speaks first. */
  needsGate: boolean
  status: ProductStatus
  proposal: 'waiting' | 'applied'
}

/** What becomes of what a group says of a product; `status` null: it is new. */
export function landing(status: ProductStatus | null, isTrusted: boolean): Landing {
  const isOut = status === 'published' || status === 'draft'
  if (isTrusted)
    return { isWritten: true, needsGate: true, status: isOut ? status : 'published', proposal: 'applied' }
  if (isOut) return { isWritten: false, needsGate: false, status, proposal: 'waiting' }
  return { isWritten: true, needsGate: false, status: 'proposed', proposal: 'waiting' }
}

const OWN_STATES = {
  proposed: 'in_review',
  rejected: 'changes_asked',
  published: 'on_sale',
  draft: 'paused',
} as const

/** How its group reads the state of a product. */
export function ownState(status: ProductStatus): (typeof OWN_STATES)[ProductStatus] {
  return OWN_STATES[status]
}
