// What a process has used so far, by the kernel's own account.
import { readFileSync } from 'node:fs';

const kTicks = 100; // a second, in the kernel's account of processor time

// { peakMb, cpuSeconds } of all its threads; zeros when it has ended.
export function usageOf(pid) {
  try {
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1];
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ');
    const [user, system] = fields.slice(11, 13).map(Number);
    return { peakMb: (peak * 1024) / 1e6, cpuSeconds: (user + system) / kTicks };
  } catch {
    return { peakMb: 0, cpuSeconds: 0 };
  }
}
