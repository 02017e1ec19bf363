// Runs a program of the machine and measures its time, its peak of memory and its processor time.
import { spawn } from 'node:child_process';
import { usageOf } from './usage.mjs';

const kLookEvery = 5; // milliseconds; the kernel keeps count, so only what the last of them adds is missed

// Gives { seconds, peakMb, cpuSeconds, answer: what it wrote }; throws what it says went wrong. `succeeds(status)` judges
// how it ended.
export function measureCommand(program, args, patience, succeeds = (status) => status === 0) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patience });
    const answer = [];
    let complaints = '';
    let used = usageOf(child.pid);
    const timer = setInterval(() => {
      const now = usageOf(child.pid);
      if (now.cpuSeconds > 0) used = now; // else it has ended
    }, kLookEvery);
    child.stdout.on('data', (bytes) => answer.push(bytes));
    child.stderr.on('data', (bytes) => (complaints = (complaints + bytes).slice(-2000)));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      if (succeeds(status)) resolve({ seconds, ...used, answer: String(Buffer.concat(answer)) });
      else reject(new Error(signal ? `ended by ${signal} after ${seconds.toFixed(0)} s` : complaints.trim().split('\n').at(-1)));
    });
  });
}
