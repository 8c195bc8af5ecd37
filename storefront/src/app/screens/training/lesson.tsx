import { useRef } from 'preact/hooks'
import type { OwnCourse, OwnLesson } from '#contracts'
import { leadsToTrials, trialFrom } from '../../../features/training/trial-from.ts'
import { useMaybeActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { newItem } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import type { ScreenProps } from '../../routes.tsx'
import { itemOf, nextLesson, standingOf } from '../../training/standing.ts'
import { Button, LinkButton, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { useWatched } from '../../watched.ts'
import { LargeLetters, useLargeLetters } from './large-letters.tsx'
import { Result } from './result.tsx'
import { stayWithoutSignal } from './stay-without-signal.ts'
import { useCourses, useMemberId } from './use-courses.ts'
import { useLesson } from './use-lesson.ts'
import { useQuiz } from './use-quiz.ts'
import { useReader } from './use-reader.ts'

/** One lesson, of a course that this phone knows. */
export function LessonScreen({ params: { course: handle = '', lesson: slug = '' } }: ScreenProps) {
  const { courses, answer } = useCourses()
  const course = courses?.find((one) => one.handle === handle)
  const at = course?.lessons.findIndex((one) => one.handle === slug) ?? -1
  const lesson = course?.lessons[at]
  if (!course || !lesson)
    return (
      <Screen title="Lección" back={{ to: paths.course(handle), label: 'El curso' }}>
        {courses ? <p>Esta lección no está. Vuelve al curso.</p> : <Waiting answer={answer} />}
      </Screen>
    )
  return <Lesson course={course} lesson={lesson} at={at} />
}

function Lesson({ course, lesson, at }: { course: OwnCourse; lesson: OwnLesson; at: number }) {
  const memberId = useMemberId()
  const group = useMaybeActing()?.group
  const { items } = useWatched(queue)
  const page = useRef<HTMLDivElement>(null)
  const { kept, failure, look } = useLesson(course, lesson.handle)
  const standing = standingOf(lesson, items)
  const readAnswers = useQuiz(page, lesson.handle, kept?.html, standing === 'waiting')
  const reader = useReader(page)
  const letters = useLargeLetters()
  const next = nextLesson(course, items)

  const finish = async () => {
    const answers = readAnswers()
    if (answers === false || !kept) return
    const { handle } = lesson
    const before = itemOf(items, handle)
    if (before) await forgetItem(before.id)
    const doneAt = new Date().toISOString()
    const body = { course: course.handle, lesson: handle, version: kept.version, answers, doneAt }
    const { title } = lesson
    await enqueue(
      newItem({
        ...{ memberId, title, handle: group?.handle ?? '', queuedAt: doneAt },
        act: { is: 'lesson', body },
      }),
    )
  }

  const isOver = standing === 'done' || standing === 'waiting'
  const onward = next ? (
    <LinkButton href={paths.lesson(course.handle, next.handle)}>Seguir</LinkButton>
  ) : (
    <LinkButton href={paths.course(course.handle)}>Volver al curso</LinkButton>
  )
  const bar = reader?.isReading ? (
    <Button onClick={reader.stop}>Parar de leer</Button>
  ) : isOver ? (
    onward
  ) : (
    kept && (
      <Button onClick={() => void finish()}>
        {standing === 'again' ? 'Mandar de nuevo' : 'Terminé la lección'}
      </Button>
    )
  )
  return (
    <Screen
      title={lesson.title}
      back={{ to: paths.course(course.handle), label: 'El curso' }}
      note={`${at + 1} de ${course.lessons.length}`}
      progress={[at + 1, course.lessons.length]}
      bar={bar}
    >
      <p class="soft">{lesson.minutes} minutos, con calma.</p>
      {kept && (
        <div class="tools">
          {reader && !reader.isReading && <Quiet onClick={reader.start}>Leer en voz alta</Quiet>}
          <LargeLetters {...letters} />
        </div>
      )}
      {!kept && failure && <NotHere failure={failure} look={look} />}
      {!kept && !failure && <p class="soft slow">Buscando…</p>}
      {kept && (
        <div
          class={`lesson${letters.areLarge ? ' large' : ''}`}
          ref={page}
          onClick={stayWithoutSignal}
          // Drawn by the shop, from what communications published.
          dangerouslySetInnerHTML={{ __html: kept.html }}
        />
      )}
      <Result course={course} lesson={lesson} item={itemOf(items, lesson.handle)} />
      {isOver && group && leadsToTrials(course.topic) && (
        <a class="more" href={trialFrom(course.handle, lesson.handle)}>
          Hacer una prueba con mi grupo
        </a>
      )}
      {standing === 'done' && kept && <Quiet onClick={() => void finish()}>Hacerla de nuevo</Quiet>}
    </Screen>
  )
}

const NotHere = ({ failure, look }: { failure: Error; look: () => Promise<void> }) => (
  <>
    <Notice kind="trouble" role="alert" lead="Esta lección no está en tu teléfono.">
      {failure.message}
    </Notice>
    <Quiet onClick={() => void look()}>Probar otra vez</Quiet>
  </>
)
