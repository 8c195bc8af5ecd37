import { COURSE_TOPICS } from '../../../store/src/contracts/training.ts'

const MEMBERS = 2_000
const COURSES = 300
const PLACES = 40
const MONTHS = 60

const topics = Object.keys(COURSE_TOPICS)
const outline = `jsonb_build_object('handle', 'big-' || c, 'title', 'Curso ' || c, 'mode', 'inPerson', 'version', 1,
  'topic', (array[${topics.map((one) => `'${one}'`).join(', ')}])[c % ${topics.length} + 1], 'level', 'basic', 'hours', 4,
  'prerequisites', '[]'::jsonb, 'opens', '[]'::jsonb, 'lessons', '[]'::jsonb, 'isWithdrawn', false)`

/** Members in all groups, and courses of which each was given so many times, spread over five years, by all associations. */
export const MANY_COURSES = (times: number) => [
  `insert into member (id, name, birth_year) select 'mem_big' || n, 'Socia ' || n, 1945 + n % 60
    from generate_series(0, ${MEMBERS - 1}) n`,
  `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
    select 'mship_big' || n, g.id, 'mem_big' || n, 'member', now() - interval '6 years', now() - interval '6 years'
    from generate_series(0, ${MEMBERS - 1}) n join (select id, row_number() over (order by id) - 1 as nth,
      count(*) over () as many from organization where kind = 'group' and status = 'active') g on g.nth = n % g.many`,
  `insert into course_outline (id, course, version, outline)
    select 'out_big' || c, 'big-' || c, 1, ${outline} from generate_series(0, ${COURSES - 1}) c`,
  `insert into training_session (id, organization_id, course, starts_at, ends_at, place, places, trainer_id, childcare,
      transport, revision, by)
    select 'tses_big' || c || '_' || t, a.id, 'big-' || c, s.at, s.at + interval '4 hours', 'Sede ' || t, ${PLACES},
      'mem_big0', '', '', 1, 'big'
    from generate_series(0, ${COURSES - 1}) c cross join generate_series(0, ${times - 1}) t
    join (select id, row_number() over (order by id) - 1 as nth, count(*) over () as many from organization
      where kind = 'association' and status = 'active') a on a.nth = (c + t) % a.many
    cross join lateral (select now() - interval '1 day' * ((c * 7919 + t * 31) % (${MONTHS} * 30) + 2) as at) s`,
  `insert into training_enrolment (id, session_id, member_id, state, since, needs_childcare, needs_transport, by)
    select 'tenr_big' || c || '_' || t || '_' || p, 'tses_big' || c || '_' || t,
      'mem_big' || (c * 37 + t * ${PLACES} + p) % ${MEMBERS}, 'enrolled', now(), false, false, 'big'
    from generate_series(0, ${COURSES - 1}) c cross join generate_series(0, ${times - 1}) t
    cross join generate_series(0, ${PLACES - 1}) p`,
  `insert into training_attendance (id, session_id, member_id, how, key, is_walk_in, by, created_at)
    select 'tatt' || substr(e.id, 5), e.session_id, e.member_id, 'list', 'big', false, 'big', s.starts_at
    from training_enrolment e join training_session s on s.id = e.session_id
    where e.id like 'tenr_big%' and (hashtext(e.id) % 10 <> 0)`,
  `insert into certificate (id, code, member_id, holder, course, version, title, hours, opens, issuer, issued_on, valid_until, created_at)
    select 'cert' || substr(a.id, 5), substr(a.id, 5), a.member_id, 'Socia', s.course, 1, 'Curso', 4, '{}', 'Federación',
      to_char(s.starts_at, 'YYYY-MM-DD'), to_char(s.starts_at + interval '2 years', 'YYYY-MM-DD'), s.starts_at
    from training_attendance a join training_session s on s.id = a.session_id where a.id like 'tatt_big%'`,
]
