import type { OwnPath } from '#contracts'
import { hoursWords } from '../../../features/training/words.ts'
import { day, inList } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { Check } from '../../ui/choice.tsx'
import { announce } from '../../ui/live-region.tsx'
import { MenuLink } from '../../ui/menu.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Mentoring } from './mentoring.tsx'
import { Readiness } from './readiness.tsx'
import { useOwnPath } from './use-own-path.ts'
import { Wish } from './wish.tsx'

/** What she was and learned, and what she would like to be: hers, and of others only who she lets see it. */
export function OwnPathScreen() {
  const { path, answer, isWaiting, say } = useOwnPath()
  return (
    <Screen title="Mi camino" back={{ to: paths.courses, label: 'Cursos' }}>
      <p>Esta página es tuya: nadie más la ve, salvo lo que tú decidas al final.</p>
      {path ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {path && (
        <>
          <div role="status">
            {isWaiting && (
              <State tone="waiting" isDotted>
                Lo que dijiste sale cuando haya señal.
              </State>
            )}
          </div>
          <Offices path={path} />
          <Courses path={path} />
          <Mentoring path={path} say={say} />
          <Wish path={path} say={say} />
          <Readiness path={path} say={say} />
          <section class="told" aria-labelledby="quien">
            <h2 id="quien">Quién lo ve</h2>
            <Check
              label="Mi asociación puede ver qué cargos me gustaría tener y qué tan lista me siento"
              hint={whoWords(path)}
              isChecked={path.isSeen}
              onChecked={(isSeen) => {
                void say({ says: 'seen', isSeen })
                announce(isSeen ? 'Tu asociación lo puede ver.' : 'Nadie más lo ve.')
              }}
            />
          </section>
        </>
      )}
    </Screen>
  )
}

const whoWords = ({ associations }: OwnPath) =>
  associations.length > 0
    ? `Lo verían su presidenta, su secretaria, su coordinadora, sus formadoras y su revisora de cuentas: ${inList(associations)}. Te arrepientes cuando quieras.`
    : 'Todavía no eres de ninguna asociación: nadie lo vería.'

const Offices = ({ path: { offices } }: { path: OwnPath }) => (
  <section class="told" aria-labelledby="cargos">
    <h2 id="cargos">Mis cargos</h2>
    {offices.length === 0 && <p>Todavía no has tenido ninguno.</p>}
    {offices.length > 0 && (
      <ul class="rows">
        {offices.map(({ office, organization, since, until, isOver }) => (
          <li class="item" key={office + organization + since}>
            <b>{office}</b>
            <span>{organization}</span>
            <small class="soft">
              {until
                ? `Del ${day(since)} ${isOver ? 'al' : 'hasta el'} ${day(until)}`
                : `Desde el ${day(since)}`}
            </small>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Courses = ({ path: { courses, hours } }: { path: OwnPath }) => (
  <section class="told" aria-labelledby="cursos">
    <h2 id="cursos">Cursos terminados</h2>
    {courses.length === 0 ? (
      <p>Cuando termines uno, lo ves aquí con su certificado.</p>
    ) : (
      <>
        <p>
          Llevas <b>{hoursWords(hours)}</b> de formación.
        </p>
        <ul class="menu">
          {courses.map(({ title, hours: each, issuedOn, code, state }) => (
            <MenuLink
              key={code}
              href={`/certificados/${code}`}
              label={title}
              hint={`${hoursWords(each)}, el ${day(issuedOn)}${state === 'expired' ? ', vencido' : ''}`}
            />
          ))}
        </ul>
      </>
    )}
  </section>
)
