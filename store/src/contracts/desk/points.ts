/** Where groups leave what they sold and buyers fetch it, as a desk keeps it. Days are `YYYY-MM-DD` in Chile. */
export type PointKind = 'collection' | 'pickup' | 'fair'

/** What is said of a point. `communeCode`: CUT; `dates`: days of a fair, of others none. */
export type PointFacts = {
  name: string
  address: string
  communeCode: string
  hours: string
  instructions: string
  dates: string[]
}

/** `awaited`: paid parts of orders that are to be fetched there and were not yet. */
export type DeskPoint = PointFacts & {
  id: string
  kind: PointKind
  organization: { handle: string; name: string }
  commune: string
  awaited: number
}

/** `GET …/points`: those of the desk's organization and of what is below it. `organizations`: whose a new one may be. */
export type DeskPoints = { points: DeskPoint[]; organizations: { handle: string; name: string }[] }

/** `POST …/points`; a point that is there keeps its kind and whose it is. */
export type PointRequest = PointFacts & { kind: PointKind; organization: string }
