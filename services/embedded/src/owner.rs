//! Whose server it is: ours, or, as root, that of a user PostgreSQL accepts.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bare;

pub(crate) enum Owner {
    Ourselves,
    Other { user: u32, group: u32 },
}

impl Owner {
    /// `None` for root on a system without an ordinary user for it.
    pub(crate) fn choose() -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            return Some(Self::Ourselves);
        }
        let passwd = std::fs::read_to_string("/etc/passwd").ok()?;
        let find = |name: &str| {
            let mut fields =
                passwd.lines().find(|line| line.split(':').next() == Some(name))?.split(':').skip(2);
            Some(Self::Other { user: fields.next()?.parse().ok()?, group: fields.next()?.parse().ok()? })
        };
        find("postgres").or_else(|| find("nobody"))
    }

    /// `folder`, or one elsewhere where the owner could not get to it (below a closed home, say).
    pub(crate) fn reachable(&self, folder: &Path) -> PathBuf {
        let Self::Other { .. } = self else { return folder.to_owned() };
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let is_open =
            |path: &Path| std::fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o001 != 0);
        if absolute.ancestors().filter(|path| path.exists()).all(is_open) {
            return absolute;
        }
        let name: String = absolute
            .to_string_lossy()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let elsewhere = Path::new("/var/lib/tracegate").join(name.trim_matches('-'));
        tracing::info!(folder = %elsewhere.display(), "the database is kept here, because its user cannot reach {}", absolute.display());
        elsewhere
    }

    pub(crate) fn give(&self, path: &Path) -> std::io::Result<()> {
        match self {
            Self::Ourselves => Ok(()),
            Self::Other { user, group } => std::os::unix::fs::chown(path, Some(*user), Some(*group)),
        }
    }

    /// A command run as the owner.
    pub(crate) fn command(&self, program: &Path) -> Command {
        use std::os::unix::process::CommandExt;
        let mut command = bare(program);
        if let Self::Other { user, group } = self {
            // Its own folder may be closed to the owner.
            command.uid(*user).gid(*group).current_dir("/");
        }
        command
    }

    /// The same, ended by the kernel when our thread ends; util-linux's setpriv arranges it, where there is one.
    pub(crate) fn command_that_dies_with_us(&self, program: &Path) -> Command {
        let setpriv =
            ["/usr/bin/setpriv", "/bin/setpriv"].map(Path::new).into_iter().find(|path| path.is_file());
        let Some(setpriv) = setpriv else { return self.command(program) };
        let mut command = bare(setpriv);
        command.args(["--pdeathsig", "INT"]);
        if let Self::Other { user, group } = self {
            command
                .args(["--reuid", &user.to_string(), "--regid", &group.to_string(), "--clear-groups"])
                .current_dir("/");
        }
        command.arg(program);
        command
    }
}
