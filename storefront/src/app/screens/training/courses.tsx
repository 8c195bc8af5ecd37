import type { OwnCourse } from '#contracts'
import { hoursWords } from '../../../features/training/words.ts'
import { useMaybeActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { queue } from '../../queue/engine.ts'
import { weight } from '../../queue/pace.ts'
import { luggageOf, progressWords } from '../../training/standing.ts'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { useWatched } from '../../watched.ts'
import { useCourses, useHeads, useWeights } from './use-courses.ts'

/** What she can learn, how far she is, and what of it goes along without signal. */
export function CoursesScreen() {
  const { courses, isUnknown, answer } = useCourses()
  const isInGroup = useMaybeActing() !== null
  const place = isInGroup ? { tab: 'courses' as const } : { back: { to: paths.products, label: 'Inicio' } }
  return (
    <Screen title="Cursos" {...place}>
      <p>Lecciones cortas, con algo que hacer. Bájalas con señal y hazlas donde quieras.</p>
      {isUnknown ? <Unknown /> : <Kept answer={answer} />}
      {courses?.length === 0 && <p>Todavía no hay cursos. Cuando se publique uno, lo ves aquí.</p>}
      {!courses && <Waiting answer={answer} />}
      {courses && courses.length > 0 && (
        <ul class="menu">
          {courses.map((course) => (
            <Course key={course.handle} course={course} isUnknown={isUnknown} />
          ))}
        </ul>
      )}
      <ul class="menu">
        <MenuLink
          href={paths.ownPath}
          label="Mi camino"
          hint="Tus cargos y cursos, y lo que te gustaría ser."
        />
        <MenuLink
          href={paths.sessions}
          label="Jornadas"
          hint="Los cursos con lugar y fecha: inscríbete, y marca que estás."
        />
        {isInGroup && (
          <MenuLink
            href={paths.trials}
            label="Lo que probamos"
            hint="Un producto nuevo, de la idea a la venta: lo que costó y lo que enseñó."
          />
        )}
      </ul>
    </Screen>
  )
}

export const Unknown = () => (
  <Notice lead="Lo que llevas hecho se ve con señal.">Igual puedes leer y responder.</Notice>
)

function Course({ course, isUnknown }: { course: OwnCourse; isUnknown: boolean }) {
  const { items } = useWatched(queue)
  const { certificate, hours, isWithdrawn } = course
  return (
    <li>
      <a class="menu-item" href={paths.course(course.handle)}>
        <b>{course.title}</b>
        <small class="soft">
          {hoursWords(hours)}. {!isUnknown && `${progressWords(course, items)}.`}
        </small>
        {isWithdrawn && <small class="soft">Ya no se dicta.</small>}
        <Luggage course={course} />
        {certificate?.state === 'valid' && <State tone="done">Certificado</State>}
      </a>
    </li>
  )
}

function Luggage({ course }: { course: OwnCourse }) {
  const weights = useWeights()
  const heads = useHeads(course)
  if (!heads) return null
  const { toTake, bytesToTake, bytesKept } = luggageOf(course.lessons, weights, heads)
  const here = course.lessons.filter(({ handle }) => heads[handle]).length
  const words = [
    here === course.lessons.length
      ? `En tu teléfono (${weight(bytesKept)})`
      : here > 0 && `${here} en tu teléfono (${weight(bytesKept)})`,
    toTake.length > 0 &&
      bytesToTake !== null &&
      `${here > 0 ? 'faltan' : 'Bajarlo son'} ${weight(bytesToTake)}`,
  ].filter(Boolean)
  return words.length > 0 ? <small class="soft">{words.join(', ')}.</small> : null
}
