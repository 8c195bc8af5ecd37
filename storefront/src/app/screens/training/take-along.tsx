import { useState } from 'preact/hooks'
import type { OwnCourse } from '#contracts'
import { weight } from '../../queue/pace.ts'
import { dropCourse, takeFiles, takeLesson } from '../../training/shelf.ts'
import { luggageOf } from '../../training/standing.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { State } from '../../ui/state.tsx'
import { useAction } from '../../use-action.ts'
import { useHeads, useWeights } from './use-courses.ts'

/** Takes a course along, and says before what that costs. */
export function TakeAlong({ course }: { course: OwnCourse }) {
  const weights = useWeights()
  const heads = useHeads(course)
  const [at, setAt] = useState<[number, number] | null>(null)
  const { run, isBusy, error } = useAction()
  if (!heads) return null
  const { toTake, bytesToTake, bytesKept, isUpdate, fileBytes } = luggageOf(course.lessons, weights, heads)
  const isHere = toTake.length === 0

  /** One after the other: what came is kept, and the next try goes on from there. */
  const each = (lessons: string[], take: (lesson: string) => Promise<unknown>) =>
    run(async () => {
      for (const [i, lesson] of lessons.entries()) {
        setAt([i + 1, lessons.length])
        await take(lesson)
      }
    }).finally(() => setAt(null))

  const words = isUpdate ? 'Bajar lo que cambió' : bytesKept > 0 ? 'Bajar lo que falta' : 'Bajar el curso'
  return (
    <section class="told" aria-label="Sin señal">
      {isHere && <State tone="done">{`Está en tu teléfono: ${weight(bytesKept)}`}</State>}
      {!isHere && (
        <>
          <Button
            isPlain
            isBusy={isBusy}
            onClick={() => void each(toTake, (lesson) => takeLesson(course, lesson))}
          >
            {at ? `Bajando ${at[0]} de ${at[1]}…` : words}
            {!at && bytesToTake !== null && ` (${weight(bytesToTake)})`}
          </Button>
          <p class="small soft">Con sus fotos. Después lo lees y respondes sin señal.</p>
        </>
      )}
      {isHere && fileBytes > 0 && (
        <Button
          isPlain
          isBusy={isBusy}
          onClick={() =>
            void each(
              course.lessons.map(({ handle }) => handle),
              (lesson) => takeFiles(course.handle, lesson),
            )
          }
        >
          {at ? 'Bajando…' : `Bajar también lo que se oye y se ve (${weight(fileBytes)})`}
        </Button>
      )}
      {error && (
        <Notice kind="trouble" role="alert" lead="No se bajó todo.">
          {error} Lo que alcanzó a llegar queda guardado.
        </Notice>
      )}
      {isHere && <Quiet onClick={() => void dropCourse(course.handle)}>Sacarlo del teléfono</Quiet>}
    </section>
  )
}
