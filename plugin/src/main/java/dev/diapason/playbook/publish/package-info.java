/**
 * The only room that writes files: takes finished files one by one and gives a folder that always holds one whole site.
 *
 * <p>It renders nothing, chooses no address, and deletes nothing that it did not make. Start with
 * {@link dev.diapason.playbook.publish.SitePublisher}, then {@link dev.diapason.playbook.publish.Publication}; the way back, from a
 * folder to files that were compared with their list, is {@link dev.diapason.playbook.publish.BuiltSite}.
 */
@NullMarked
package dev.diapason.playbook.publish;

import org.jspecify.annotations.NullMarked;
