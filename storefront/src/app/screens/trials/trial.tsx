import type { TrialStep } from '#contracts'
import { nextSteps, trialEarning } from '../../../../../store/src/contracts/trials.ts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { paths } from '../../paths.ts'
import { lookAgain } from '../../queue/engine.ts'
import { forgetItem } from '../../queue/phone.ts'
import type { PhoneTrial } from '../../training/trials.ts'
import { LinkButton, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day } from '../../ui/values.tsx'
import { Told } from './told.tsx'
import { useTrials } from './use-trials.ts'
import { askPath, perHourWords, standings } from './words.ts'

const back = { to: paths.trials, label: 'Lo que probamos' }
const GO_ON: Record<TrialStep, string> = {
  idea: 'Contar la idea',
  batch: 'Anotar la tanda',
  sale: 'Anotar la venta de prueba',
  adopted: 'La adoptamos',
  left: 'La dejamos',
}

/** One trial: how far it is, what was said, what it leaves for an hour, and what comes next. */
export function TrialScreen({ trial: key }: { trial: string }) {
  const { trials, answer } = useTrials()
  const trial = trials?.find((one) => one.trial === key)
  if (!trial)
    return (
      <Screen title="Prueba" back={back}>
        {trials && !answer.failure ? <p>Esta prueba no está en tu grupo.</p> : <Waiting answer={answer} />}
      </Screen>
    )
  const { state, said, isWaiting, lesson, advice } = trial
  const { tone, isDotted, words } = standings[state]
  const [first, second] = nextSteps(state)
  return (
    <Screen
      title={said.idea.title}
      back={back}
      bar={
        first && (
          <>
            {second && state === 'sale' && (
              <LinkButton href={askPath(trial.trial, second)} isPlain>
                {GO_ON[second]}
              </LinkButton>
            )}
            <LinkButton href={askPath(trial.trial, first)}>{GO_ON[first]}</LinkButton>
          </>
        )
      }
    >
      <State tone={tone} isDotted={isDotted}>
        {words}
      </State>
      <Refused trial={trial} />
      {isWaiting ? (
        <Notice role="status" lead="Está en tu teléfono.">
          Se manda solo cuando haya señal.
        </Notice>
      ) : (
        <Kept answer={answer} />
      )}
      {advice.map(({ text, by, at }) => (
        <Notice key={at} lead={`${by} les aconseja:`}>
          {text} <Day of={at} />
        </Notice>
      ))}
      <Earning trial={trial} />
      <Told trial={trial} />
      {lesson && (
        <p>
          Nació de un ejercicio:{' '}
          <a class="more" href={paths.lesson(lesson.course, lesson.lesson)}>
            {lesson.title}
          </a>
        </p>
      )}
      {second && state !== 'sale' && (
        <a class="more" href={askPath(trial.trial, second)}>
          Dejarla aquí
        </a>
      )}
    </Screen>
  )
}

function Refused({ trial: { trial, refused } }: { trial: PhoneTrial }) {
  if (!refused) return null
  return (
    <div>
      <Notice kind="trouble" role="alert" lead="Esto no quedó anotado.">
        {refused.reason}
      </Notice>
      <div class="tools">
        <a class="more" href={askPath(trial, refused.act.body.step)}>
          Arreglarlo
        </a>
        <Quiet onClick={() => void forgetItem(refused.id).then(lookAgain)}>Quitarlo</Quiet>
      </div>
    </div>
  )
}

/** By the rule of the price sheet, with what a sale in the shop leaves to the group. */
function Earning({ trial: { said, terms } }: { trial: PhoneTrial }) {
  const { home } = useActing()
  const earning = trialEarning(said, terms ?? home.priceTerms)
  if (!said.batch) return null
  if (!earning) return <p>No salió ninguna para vender: lo que gastaron fue lo que costó aprender.</p>
  const { eachClp, allSoldClp, soFarClp } = earning
  return (
    <section class="told">
      <h2>La cuenta</h2>
      <p>Cada una que salió buena costó {clp(eachClp)} en materiales y envase.</p>
      {said.sale && allSoldClp !== null && soFarClp !== null && (
        <>
          <p class="sum">
            <span class="num">{clp(allSoldClp)}</span>
            <span class="soft">por hora, si se venden las {said.batch.good}</span>
          </p>
          <p>
            A {clp(said.sale.priceClp)} en la tienda, con el IVA, el reparto y la tarjeta ya descontados. Con
            lo que vendieron hasta ahora, {perHourWords(soFarClp)}.
          </p>
        </>
      )}
    </section>
  )
}
