/**
 * What an organization tells everybody who opens the shop, or the groups below it on their phones, from a day to a day.
 * Days are `YYYY-MM-DD` in Chile, both of them included.
 */
export type AnnouncementPlace = 'shop' | 'groups'

/** Of its words, in letters: three are read on a phone above everything else. */
export const ANNOUNCEMENT_MAX = 200

/** `POST …/announcements`. `shop` is the federation's alone. */
export type AnnouncementRequest = { place: AnnouncementPlace; text: string; from: string; until: string }

/** `by`: who said it. `isEnded`: somebody took it down before its last day. */
export type DeskAnnouncement = AnnouncementRequest & { id: string; by: string; isEnded: boolean }

/** `GET …/announcements`: its own, the newest first, a hundred of them. */
export type DeskAnnouncements = { announcements: DeskAnnouncement[] }

/** As a phone tells it, which may have kept it for days. `by`: the organization that says it. */
export type Announced = { text: string; by: string; until: string }
