import type { CourseMode, OwnCourse, OwnLesson } from '#contracts'
import { QUALIFICATIONS } from '../../../../../store/src/contracts/training.ts'
import { hoursWords } from '../../../features/training/words.ts'
import { paths } from '../../paths.ts'
import { queue } from '../../queue/engine.ts'
import type { Queued } from '../../queue/item.ts'
import { signal } from '../../signal.ts'
import { nextLesson, progressWords, standingOf } from '../../training/standing.ts'
import { LinkButton } from '../../ui/button.tsx'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day } from '../../ui/values.tsx'
import { useWatched } from '../../watched.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Unknown } from './courses.tsx'
import { TakeAlong } from './take-along.tsx'
import { useCourses } from './use-courses.ts'

const back = { to: paths.courses, label: 'Cursos' }

/** One course: how far she is, its lessons, and how it goes along. */
export function CourseScreen({ params: { course: handle } }: ScreenProps) {
  const { courses, isUnknown, answer } = useCourses()
  const { items } = useWatched(queue)
  const course = courses?.find((one) => one.handle === handle)
  if (!course)
    return (
      <Screen title="Curso" back={back}>
        {courses ? <p>Este curso no está. Puede que ya no se dicte.</p> : <Waiting answer={answer} />}
      </Screen>
    )
  const { lessons } = course
  const next = nextLesson(course, items)
  const behindHer = lessons.filter((one) => ['done', 'waiting'].includes(standingOf(one, items))).length
  return (
    <Screen
      title={course.title}
      back={back}
      progress={[behindHer, lessons.length]}
      bar={
        next && (
          <LinkButton href={paths.lesson(course.handle, next.handle)}>
            {behindHer > 0 ? 'Seguir' : 'Empezar'}
          </LinkButton>
        )
      }
    >
      <p>
        {isUnknown
          ? `${hoursWords(course.hours)}.`
          : `${progressWords(course, items)}. ${hoursWords(course.hours)} en total.`}
      </p>
      {isUnknown ? <Unknown /> : <Kept answer={answer} />}
      <TakeAlong course={course} />
      <ol class="menu">
        {lessons.map((lesson, i) => (
          <MenuLink
            key={lesson.handle}
            href={paths.lesson(course.handle, lesson.handle)}
            label={`${i + 1}. ${lesson.title}`}
            hint={lessonWords(lesson, items)}
          />
        ))}
      </ol>
      <Certificate course={course} />
    </Screen>
  )
}

const standingWords = {
  done: 'Hecha',
  waiting: 'Se enviará cuando haya señal',
  again: 'Hay que responder otra vez',
  todo: null,
}

const lessonWords = (lesson: OwnLesson, items: Queued[]) =>
  [`${lesson.minutes} min`, standingWords[standingOf(lesson, items)]].filter(Boolean).join('. ')

/** What each kind of course asks for, as the store certifies it. */
const EARNED: Record<CourseMode, string> = {
  online: 'Cuando apruebas todas las lecciones',
  inPerson: 'Cuando vas a una jornada del curso',
  mixed: 'Cuando apruebas todas las lecciones y vas a una jornada',
}

/** What it is worth to finish, or what she has earned. */
function Certificate({ course: { certificate, hours, opens, mode } }: { course: OwnCourse }) {
  const isOnline = useWatched(signal)
  const opening = opens.length > 0 && (
    <p>Con él puedes: {opens.map((one) => QUALIFICATIONS[one].toLowerCase()).join(', ')}.</p>
  )
  if (certificate?.state === 'valid')
    return (
      <section class="told">
        <Notice kind="done" lead="Tienes tu certificado.">
          Vale desde el <Day of={certificate.issuedOn} />
          {certificate.validUntil && (
            <>
              {' '}
              hasta el <Day of={certificate.validUntil} />
            </>
          )}
          . Su código es <b class="whole">{certificate.code}</b>.
        </Notice>
        {isOnline && (
          <a class="more" href={`/certificados/${certificate.code}`}>
            Ver tu certificado
          </a>
        )}
      </section>
    )
  return (
    <section class="told">
      <h2>El certificado</h2>
      {certificate && (
        <p>
          {certificate.state === 'expired'
            ? 'El que tenías venció: haz las lecciones de nuevo y recibes otro.'
            : 'El que tenías quedó sin efecto: haz las lecciones de nuevo y recibes otro.'}
        </p>
      )}
      <p>
        {EARNED[mode]} recibes uno a tu nombre. Dice el curso, sus {hoursWords(hours)}, la fecha y quién lo
        da.
      </p>
      {opening}
    </section>
  )
}
