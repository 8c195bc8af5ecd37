import type { GroupConsignment } from '#contracts'
import { day } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { usePartActs } from './acts.ts'
import { Checklist, useMarks } from './checklist.tsx'
import { Goods } from './goods.tsx'
import { PartFacts } from './part-facts.tsx'
import { PartSteps } from './part-steps.tsx'
import { usePart } from './use-part.ts'
import { partName } from './words.ts'

const toList = { to: paths.parts, label: 'Pedidos' }
type Acts = ReturnType<typeof usePartActs>
type Props = { part: GroupConsignment; acts: Acts; kept: preact.ComponentChildren }

/** One part, and the one thing that it asks of her now. */
export function Part({ params: { id = '' } }: ScreenProps) {
  const answer = usePart(id)
  const acts = usePartActs(id, answer)
  const part = answer.value?.consignment
  if (!part)
    return (
      <Screen title="Tu parte" back={toList} note="">
        <Waiting answer={answer} />
      </Screen>
    )
  const Now = SCREENS[part.state]
  return <Now part={part} acts={acts} kept={<Kept answer={answer} />} />
}

const noteOf = (part: GroupConsignment) => `${partName(part)}, del ${day(part.placedAt).slice(0, 5)}`

const Trouble = ({ acts: { error } }: { acts: Acts }) =>
  error ? (
    <Notice kind="trouble" role="alert">
      {error}
    </Notice>
  ) : null

const Pending = ({ part, acts, kept }: Props) => (
  <Screen
    title="Esta es tu parte. ¿La puedes preparar?"
    back={toList}
    note={noteOf(part)}
    step={part.state}
    bar={
      <>
        <LinkButton href={paths.missing(part.id)} isPlain>
          Me falta algo
        </LinkButton>
        <Button isBusy={acts.isBusy} onClick={() => void acts.act({ is: 'move', body: { to: 'accepted' } })}>
          Sí, la preparo
        </Button>
      </>
    }
  >
    {kept}
    <Trouble acts={acts} />
    <Goods part={part} withAvailable />
    <PartFacts part={part} />
    <Notice>Si algo te falta, dilo altiro: a quien compró le devolvemos esa parte y no pasa nada.</Notice>
  </Screen>
)

function Preparing({ part, acts, kept }: Props) {
  const marks = useMarks(part)
  return (
    <Screen
      title="Prepara tu parte"
      back={toList}
      note={noteOf(part)}
      step={part.state}
      bar={
        <>
          <LinkButton href={paths.missing(part.id)} isPlain>
            Me falta algo
          </LinkButton>
          <Button
            isBusy={acts.isBusy}
            onClick={() => {
              if (marks.isReady()) void acts.act({ is: 'move', body: { to: 'packed' } })
            }}
          >
            Está lista
          </Button>
        </>
      }
    >
      {kept}
      <Trouble acts={acts} />
      {marks.isWarned && (
        <Notice kind="trouble" role="alert" lead="Te falta marcar algo.">
          Si ya está todo en la caja, toca otra vez «Está lista».
        </Notice>
      )}
      <Checklist part={part} marks={marks} />
      <LinkButton href={paths.label(part.id)} isPlain>
        Ver la etiqueta
      </LinkButton>
      <PartFacts part={part} />
      <PartSteps part={part} />
    </Screen>
  )
}

const Ready = ({ part, acts, kept }: Props) => (
  <Screen
    title="Está lista. Falta entregarla"
    back={toList}
    note={noteOf(part)}
    step={part.state}
    bar={
      <>
        <LinkButton href={paths.label(part.id)} isPlain>
          La etiqueta
        </LinkButton>
        <LinkButton href={paths.handOver(part.id)}>Ya la entregué</LinkButton>
      </>
    }
  >
    {kept}
    <Trouble acts={acts} />
    <PartFacts part={part} />
    <Goods part={part} />
    <PartSteps part={part} />
  </Screen>
)

const Gone = ({ part, kept }: Props) => (
  <Screen title="Ya la entregaste" back={toList} note={noteOf(part)} step={part.state}>
    {kept}
    <Notice kind="done" lead="Gracias.">
      Lo que te toca ya está en <a href={paths.owed}>Lo que me deben</a>.
    </Notice>
    <Goods part={part} />
    <PartFacts part={part} />
    <PartSteps part={part} isOpen />
  </Screen>
)

const CalledOff = ({ part, kept }: Props) => (
  <Screen title="Se anuló: no la prepares" back={toList} note={noteOf(part)} step={part.state}>
    {kept}
    <p>A quien compró le devolvemos la plata. Lo tuyo sigue siendo tuyo.</p>
    <Goods part={part} />
    <PartSteps part={part} isOpen />
  </Screen>
)

const SCREENS: Record<GroupConsignment['state'], (props: Props) => preact.JSX.Element> = {
  pending: Pending,
  accepted: Preparing,
  short: Preparing,
  packed: Ready,
  handed_over: Gone,
  delivered: Gone,
  cancelled: CalledOff,
}
