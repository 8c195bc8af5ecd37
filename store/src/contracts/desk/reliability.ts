import type { Reliability } from '../reliability.ts'

/** `GET …/reliability`: of each group of that association, and of all together; at the federation's only of all. */
export type DeskReliability = {
  since: string
  all: Reliability
  groups: ({ handle: string; name: string } & Reliability)[]
}
