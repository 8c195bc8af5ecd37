import { Screen } from '../../ui/screen.tsx'

export const Part = () => (
  <Screen title="Esta es tu parte">
    <p>Muy pronto.</p>
  </Screen>
)
