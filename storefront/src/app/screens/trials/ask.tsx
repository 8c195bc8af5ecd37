import type { TrialEntryRequest, TrialStep } from '#contracts'
import { useEffect, useState } from 'preact/hooks'
import { numbersProblem } from '../../../../../store/src/contracts/trials.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { enqueue } from '../../queue/engine.ts'
import { forgetItem } from '../../queue/phone.ts'
import { go } from '../../router.tsx'
import type { PhoneTrial } from '../../training/trials.ts'
import { Button } from '../../ui/button.tsx'
import { Opening } from '../../ui/opening.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { type Answers, AskedField } from './asked-field.tsx'
import { dropTyped, keepTyped, keptTyped } from './keep-typed.ts'
import { QUESTIONS } from './questions.ts'
import { useTrials } from './use-trials.ts'
import { stepOf } from './words.ts'

/** The questions of a step of a trial; without an address of its own, a new one begins. */
export function AskTrial({ trial: key, slug }: { trial?: string; slug?: string }) {
  const { group } = useActing()
  const { trials, answer } = useTrials()
  const [name] = useState(() => key ?? crypto.randomUUID())
  const step = slug ? stepOf(slug) : 'idea'
  const [typed, setTyped] = useState<Answers | null>(null)
  const trial = trials?.find((one) => one.trial === key)
  const isReady = key === undefined || trials !== null
  useEffect(() => {
    if (!isReady || !step) return
    const said = trial?.refused?.act.body.step === step ? trial.refused.act.body.says : trial?.said[step]
    void keptTyped(group.handle, key, step).then((kept) => setTyped(kept ?? { ...said }))
    // What she types is not taken from her when the list comes anew.
  }, [isReady, step, key, group.handle])
  if (!step || (key !== undefined && trials && !trial && !answer.failure))
    return (
      <Screen title="Prueba" back={{ to: paths.trials, label: 'Lo que probamos' }}>
        <p>Esta prueba no está en tu grupo.</p>
      </Screen>
    )
  if (!typed) return <Opening />
  return <Questions {...{ name, isNew: key === undefined, step, trial, typed, setTyped }} />
}

type Props = {
  name: string
  isNew: boolean
  step: TrialStep
  trial: PhoneTrial | undefined
  typed: Answers
  setTyped: (typed: Answers) => void
}

function Questions({ name, isNew, step, trial, typed, setTyped }: Props) {
  const { group, home } = useActing()
  const [at, setAt] = useState(0)
  const [wrong, setWrong] = useState<string | null>(null)
  const questions = QUESTIONS[step]
  const asked = questions[at]
  const isLast = at === questions.length - 1
  const of = isNew ? undefined : name
  if (!asked) return null

  const put = (change: Answers) => {
    const next = { ...typed, ...change }
    setTyped(next)
    setWrong(null)
    void keepTyped(group.handle, of, step, next)
  }
  const problem = () => {
    const value = typed[asked.name] ?? null
    const isEmpty = value === null || (typeof value === 'string' && value.trim() === '')
    if (isEmpty) return asked.missing
    const said = { batch: trial?.said.batch ?? null, sale: trial?.said.sale ?? null, [step]: typed }
    return numbersProblem(said)?.[asked.name] ?? null
  }
  const onward = async () => {
    const found = problem()
    setWrong(found)
    if (found || document.querySelector('input:invalid')) return showWrong()
    if (!isLast) return setAt(at + 1)
    const doneAt = new Date().toISOString()
    const refused = trial?.refused
    if (refused && refused.act.body.step === step) await forgetItem(refused.id)
    await enqueue({
      id: crypto.randomUUID(),
      memberId: home.member.id,
      handle: group.handle,
      title: step === 'idea' ? String(typed.title) : (trial?.said.idea.title ?? ''),
      act: {
        is: 'trial',
        body: { trial: name, step, says: saysOf(step, typed), doneAt } as TrialEntryRequest,
      },
      ...{ state: 'waiting', reason: null, step: null, theirs: null, productId: null, queuedAt: doneAt },
    })
    await dropTyped(group.handle, of, step)
    go(paths.trial(name), { instead: true })
  }

  const to = isNew ? paths.trials : paths.trial(name)
  return (
    <Screen
      title={asked.question}
      back={{
        ...{ to, label: at > 0 ? 'Antes' : isNew ? 'Lo que probamos' : 'La prueba' },
        ...(at > 0 && { onBack: () => setAt(at - 1) }),
      }}
      note={`${at + 1} de ${questions.length}`}
      progress={[at + 1, questions.length]}
      step={at}
      bar={<Button onClick={() => void onward()}>{isLast ? 'Guardar' : 'Seguir'}</Button>}
    >
      <AskedField key={asked.name} {...{ asked, typed, put, error: wrong }} />
    </Screen>
  )
}

/** The exercise that it grows from stands in the address that led here. */
function saysOf(step: TrialStep, typed: Answers) {
  const says = Object.fromEntries(
    QUESTIONS[step].map(({ name, kind }) => [name, typed[name] ?? (kind === 'text' ? '' : null)]),
  )
  if (step !== 'idea') return says
  const asked = new URLSearchParams(location.search)
  const [course, lesson] = [asked.get('curso'), asked.get('leccion')]
  const isJoined = course !== null && lesson !== null
  return {
    ...says,
    course: isJoined ? course : (typed.course ?? null),
    lesson: isJoined ? lesson : (typed.lesson ?? null),
  }
}
