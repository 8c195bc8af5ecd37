import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskLeadership, EndingOffice, OfficeAhead } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { databaseNow } from '../../../../kernel/time/clock'
import { type OfficeTerm, officeTermsAt } from '../../../federation/read/desk/office-holders'
import { organizationIdsFrom } from '../../../federation/read/desk/organizations-from'
import { officeNames, OFFICES } from '../../../federation/rules/offices'
import { isOfFew } from '../../rules/few-people'
import { byStanding } from '../../rules/leadership/standing'
import { endsWithinAYear, renewalOf, successorsOf } from '../../rules/leadership/succession'
import { newestOutlines } from '../outlines'
import { associationsAhead } from './associations-ahead'
import { deskCircles } from './circles'
import { hoursByTopic } from './hours'
import { type Ahead, aheadOf, coursesFor, type OfficeCourses } from './office-ahead'
import { seenPeople } from './office-people'

/** Of as many names nobody reads more. */
const MOST = 40

/** What an organization sees of who would take over its offices: names only of those who let it. */
export async function deskLeadership(
  knex: Knex,
  { organizationId, kind }: { organizationId: string; kind: 'association' | 'federation' },
): Promise<DeskLeadership> {
  const [people, terms, outlines, circles, below, now] = await Promise.all([
    seenPeople(knex, organizationId),
    officeTermsAt(knex, organizationId),
    newestOutlines(knex),
    deskCircles(knex, organizationId),
    organizationIdsFrom(knex, organizationId),
    databaseNow(knex),
  ])
  const courses = coursesFor(outlines)
  const ahead = aheadOf(people, courses)
  const hours = await hoursByTopic(knex, below)
  return {
    offices: officeNames.map((office) => officeAhead(courses[office], terms, ahead[office], office)),
    wishes: people
      .filter(({ words }) => words !== '')
      .slice(0, MOST)
      .map(({ name, of, words }) => ({ name, of, words })),
    ending: endingOf(terms, ahead, chileDay(now)),
    renewed: renewalOf(terms),
    hours: hours.filter(({ people: of }) => !isOfFew([of])),
    hiddenTopics: hours.filter(({ people: of }) => isOfFew([of])).length,
    circles,
    below: kind === 'federation' ? await associationsAhead(knex, organizationId, courses, now) : null,
  }
}

function officeAhead(
  { given }: OfficeCourses,
  terms: readonly OfficeTerm[],
  people: readonly Ahead[],
  office: OfficeTerm['office'],
): OfficeAhead {
  return {
    key: office,
    name: OFFICES[office],
    holders: terms
      .filter((term) => term.isNow && term.office === office)
      .map(({ name, until }) => ({ name, until })),
    course: given,
    people: people
      .toSorted(byStanding)
      .slice(0, MOST)
      .map(({ id: _id, ...person }) => person),
    total: people.length,
  }
}

const endingOf = (
  terms: readonly OfficeTerm[],
  ahead: Readonly<Record<OfficeTerm['office'], readonly Ahead[]>>,
  today: string,
): EndingOffice[] =>
  terms
    .filter(({ isNow, until }) => isNow && endsWithinAYear(until, today))
    .toSorted((a, b) => a.until.localeCompare(b.until))
    .map((term) => ({
      office: OFFICES[term.office],
      name: term.name,
      until: term.until,
      successors: successorsOf(term, ahead[term.office]).map(({ name }) => name),
    }))
