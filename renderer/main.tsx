import { startScreen } from './app/start-screen.tsx'
import { findTransport } from './transport/transport.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no place for the screen')
void startScreen(root, findTransport())
