import { Screen } from '../../ui/screen.tsx'
export const Invite = () => <Screen title="Invitar a una compañera" />
