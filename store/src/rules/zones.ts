/** Which rate zone a region belongs to, counted from Biobío, and where carriers do not go to the door. */
const ZONE_OF_REGION: Record<string, string> = {
  '08': 'biobio',
  '16': 'sur',
  '09': 'sur',
  '14': 'sur',
  '10': 'sur',
  '07': 'centro',
  '06': 'centro',
  '13': 'centro',
  '05': 'centro',
  '04': 'norte',
  '03': 'norte',
  '02': 'norte',
  '01': 'norte',
  '15': 'norte',
  '11': 'austral',
  '12': 'austral',
}

/** Tirúa, Alto Biobío, Contulmo; Juan Fernández, Isla de Pascua, Cabo de Hornos, Antártica, Timaukel, Tortel. */
const BRANCH_ONLY = new Set(['08207', '08314', '08204', '05104', '05201', '12201', '12202', '12303', '11302'])

/** @param regionCode two digits @throws RangeError on a region that does not exist */
export function zoneOf(regionCode: string): string {
  const zone = ZONE_OF_REGION[regionCode]
  if (!zone) throw new RangeError(`unknown region ${regionCode}`)
  return zone
}

export function isBranchOnly(communeCode: string): boolean {
  return BRANCH_ONLY.has(communeCode)
}
