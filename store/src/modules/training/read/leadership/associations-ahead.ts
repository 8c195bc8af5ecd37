import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskLeadership } from '../../../../contracts'
import { chileDay } from '../../../../kernel/time/chile-day'
import { officeTermsAt } from '../../../federation/read/desk/office-holders'
import { organizations } from '../../../federation/read/rows'
import { type Figures, toldAssociations } from '../../rules/leadership/association-figures'
import { endsWithinAYear, renewalOf, successorsOf } from '../../rules/leadership/succession'
import { aheadOf, type coursesFor } from './office-ahead'
import { seenPeople } from './office-people'

type Courses = ReturnType<typeof coursesFor>

/** Associations right below a federation, as sums of which none is of too few people. */
export async function associationsAhead(
  knex: Knex,
  federationId: string,
  courses: Courses,
  now: Date,
): Promise<NonNullable<DeskLeadership['below']>> {
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    `select id, name from ${organizations} o where parent_id = ? and kind = 'association' and status <> 'left'
      order by name`,
    [federationId],
  )
  const figures: Figures[] = []
  for (const { id } of rows) figures.push(await figuresOf(knex, id, courses, now))
  const { each, all } = toldAssociations(figures)
  const associations = each.flatMap((told, nth) => {
    const name = rows[nth]?.name
    return name === undefined ? [] : [{ name, ...told }]
  })
  return { associations, all }
}

async function figuresOf(knex: Knex, organizationId: string, courses: Courses, now: Date): Promise<Figures> {
  const [people, terms] = await Promise.all([
    seenPeople(knex, organizationId),
    officeTermsAt(knex, organizationId),
  ])
  const ahead = aheadOf(people, courses)
  const today = chileDay(now)
  const ending = terms.filter(({ isNow, until }) => isNow && endsWithinAYear(until, today))
  const ready = new Set(
    Object.values(ahead).flatMap((all) =>
      all.filter(({ standing, wishes }) => standing === 'ready' && wishes).map(({ id }) => id),
    ),
  )
  const renewal = renewalOf(terms)
  return {
    posts: renewal.posts,
    ending: ending.length,
    elected: renewal.renewed + renewal.again,
    renewed: renewal.renewed,
    seen: people.length,
    ready: ready.size,
    uncovered: ending.filter((term) => successorsOf(term, ahead[term.office]).length === 0).length,
  }
}
