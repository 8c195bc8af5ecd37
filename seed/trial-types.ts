import type { TrialSays } from '../store/src/contracts/index.ts'

/** A step of a trial so many days ago; `by` when it was told by another member than the idea. */
type Told<Says> = Omit<Says, 'day'> & { daysAgo: number; by?: string }

/** A trial of a group, told by its members. `lesson`: whose exercise it grew from. */
export type HistoryTrial = {
  group: string
  by: string
  lesson: { course: string; lesson: string } | null
  idea: Told<Pick<TrialSays['idea'], 'title' | 'why'>>
  batch?: Told<TrialSays['batch']>
  sale?: Told<TrialSays['sale']>
  adopted?: Told<TrialSays['adopted']>
  left?: Told<TrialSays['left']>
  /** By an officer of the group's association. */
  advice: { daysAgo: number; by: string; text: string }[]
}
