import { Screen } from '../../ui/screen.tsx'

export const Queue = () => (
  <Screen title="Lo que falta mandar">
    <p>Muy pronto.</p>
  </Screen>
)
