import { useEffect, useRef, useState } from 'preact/hooks'
import type { OwnCourse, OwnLesson } from '#contracts'
import { isOpen, type Queued } from '../../queue/item.ts'
import { signal } from '../../signal.ts'
import { judgedWords } from '../../training/judged-words.ts'
import { keptPart, lessonAddress } from '../../training/shelf.ts'
import { Notice } from '../../ui/notice.tsx'
import { State } from '../../ui/state.tsx'
import { useWatched } from '../../watched.ts'
import { useJudged } from './use-courses.ts'

type Props = { course: OwnCourse; lesson: OwnLesson; item: Queued | undefined }

/** What became of it: on its way, or what the store said. */
export function Result({ course, lesson, item }: Props) {
  const isOnline = useWatched(signal)
  const result = useJudged(lesson.handle)
  const isOnItsWay = item !== undefined && isOpen(item)
  const hasCertificate = course.certificate?.state === 'valid'
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(item?.state)
  // The button is always at hand; what became of it stands at the end.
  useEffect(() => {
    if (before.current !== item?.state) place.current?.scrollIntoView({ block: 'center' })
    before.current = item?.state
  }, [item?.state])
  return (
    <>
      <div class="told" role="status" ref={place}>
        {isOnItsWay && (
          <State tone="waiting" isDotted>
            {isOnline ? 'Enviando…' : 'Se enviará cuando haya señal.'}
          </State>
        )}
        {item && !isOnItsWay && <Notice kind="trouble" lead={item.reason ?? ''} />}
        {!item && lesson.isPassed && (
          <State tone="done">{result ? judgedWords(result) : 'Lección hecha.'}</State>
        )}
        {result && !item && hasCertificate && (
          <Notice kind="done" lead="Tienes tu certificado.">
            {isOnline && <a href={`/certificados/${course.certificate?.code}`}>Verlo</a>}
          </Notice>
        )}
      </div>
      {lesson.questionCount > 0 && !isOnItsWay && (item || lesson.isPassed) && (
        <Why
          key={item?.id}
          address={`${lessonAddress(course.handle, lesson.handle)}/explanations`}
          isOpen={Boolean(item)}
        />
      )}
    </>
  )
}

/** Told after she has answered, whether it went well or not. */
function Why({ address, isOpen: isUnfolded }: { address: string; isOpen: boolean }) {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => void keptPart(address).then(setHtml), [address])
  if (html === null) return null
  return (
    <div class="lesson">
      <details open={isUnfolded}>
        <summary>Por qué es así</summary>
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </details>
    </div>
  )
}
