package dev.waymark.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the machine would not do, as one sentence that names the path. */
final class DiskTrouble extends IOException {

    private static final long serialVersionUID = 1;

    /** @param action what was tried, such as {@code write} */
    DiskTrouble(String action, Path path, Exception cause) {
        super("cannot " + action + " " + path + ": " + reason(cause), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "something of that name exists";
        } else if (cause instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        } else if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        } else if (cause instanceof AtomicMoveNotSupportedException) {
            return "the two places are on different file systems";
        } else if (cause instanceof FileSystemException trouble && trouble.getReason() != null) {
            return trouble.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
