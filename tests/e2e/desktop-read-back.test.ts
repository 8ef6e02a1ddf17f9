import { desktopHost } from './desktop-host.ts'
import { describeReadBack } from './read-back.ts'

describeReadBack(desktopHost)
