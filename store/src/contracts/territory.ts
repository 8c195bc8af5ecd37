/** `[longitude, latitude]`, degrees of WGS 84. */
export type Place = readonly [longitude: number, latitude: number]

/** What a drawn map of the territory shows: where each commune lies, by its CUT code, and a few lines. */
export type TerritoryMap = {
  places: Record<string, Place>
  lines: { kind: 'coast' | 'river' | 'border'; points: Place[] }[]
}

/** Up to so many grams, whole pesos to the door and to the carrier's branch, VAT included. */
export type RateBand = readonly [maxGrams: number, homeClp: number, branchClp: number]

/** Working days after the group hands over, at least and at most. */
export type RateDays = readonly [min: number, max: number]

/** Body of `POST /admin/territory`: what a carrier charges from here to where, and how the territory looks. */
export type Territory = {
  carrier: string
  /** Zone of each region, by its two digits. A region that is left out is not carried to. */
  zones: Record<string, string>
  /** Communes of another zone than their region, by CUT code. */
  communeZones?: Record<string, string>
  /** Communes where the carrier does not go to the door, by CUT code. */
  branchOnly: string[]
  /** By zone. A zone without rates is not carried to. */
  rates: Record<string, { days: { home: RateDays; branch: RateDays }; bands: RateBand[] }>
  map?: TerritoryMap
}
