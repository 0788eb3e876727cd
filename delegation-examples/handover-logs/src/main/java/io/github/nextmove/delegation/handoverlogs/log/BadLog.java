package io.github.nextmove.delegation.handoverlogs.log;

import io.github.nextmove.delegation.Message;

/** That a log, or what was asked of it, cannot be used: one sentence with the place and what would be right. */
final class BadLog extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message message;

    BadLog(Message message) {
        super(message.key(), null, false, false);
        this.message = message;
    }

    Message message() {
        return message;
    }
}
