package dev.waymark.serve;

/** Lets what nobody waits for stand still while something is made that somebody waits for. */
final class RightOfWay {

    private boolean isTaken;

    synchronized void take() {
        isTaken = true;
    }

    synchronized void leave() {
        isTaken = false;
        notifyAll();
    }

    /** Waits while it is taken; a thread that is interrupted waits no longer. */
    synchronized void await() {
        try {
            while (isTaken) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
